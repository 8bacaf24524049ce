import { i18n } from '#i18n';

/** The shape of what will come, so that nothing jumps. */
export function Loading() {
  return (
    <div className="pad stack" role="status" aria-label={i18n.t('state.loading')}>
      <div className="who" aria-hidden="true">
        <span className="avatar calm" />
        <div className="who-words">
          <span className="ghost wide" />
          <span className="ghost" />
        </div>
      </div>
    </div>
  );
}
