import { blocking } from './measurements/blocking';
import { forcing } from './measurements/forcing';
import { idling } from './measurements/idling';
import { loading } from './measurements/loading';
import type { Measurement } from './measurements/measurement';
import { onOutlook } from './measurements/onOutlook';
import { painting } from './measurements/painting';
import { reading } from './measurements/reading';
import { refreshing } from './measurements/refreshing';
import { remembering } from './measurements/remembering';
import { scaling } from './measurements/scaling';
import { showing } from './measurements/showing';
import { typing } from './measurements/typing';
import { untilRead } from './measurements/untilRead';
import { weighing } from './measurements/weighing';

/** The goals of QUALITY.md that are measured in a browser, in its order. */
export const measurements: readonly Measurement[] = [
  loading,
  reading,
  untilRead,
  refreshing,
  idling,
  forcing,
  typing,
  remembering,
  weighing,
  painting,
  showing,
  scaling,
  blocking,
  onOutlook,
];
