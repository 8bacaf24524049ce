import { i18n } from '#i18n';
import { Calm } from '../states/Calm';

/** The page before anybody is followed: what will stand here, and how it begins. */
export function NobodyYet() {
  return (
    <main className="page">
      <h1>{i18n.t('figures.title')}</h1>
      <Calm icon="user" title={i18n.t('figures.nobody')} words={i18n.t('figures.nobodyMore')} />
    </main>
  );
}
