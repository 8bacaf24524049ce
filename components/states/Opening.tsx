import { Loading } from './Loading';
import { WholePage } from './WholePage';

/** A page of which nothing is there yet. */
export function Opening() {
  return (
    <WholePage>
      <Loading />
    </WholePage>
  );
}
