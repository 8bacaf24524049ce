import { i18n } from '#i18n';

/** The shape of a field that will come, so that little jumps. */
export function FieldLoading() {
  return (
    <div role="status" aria-label={i18n.t('state.loading')}>
      <span className="ghost" aria-hidden="true" />
      <span className="ghost field-ghost" aria-hidden="true" />
    </div>
  );
}
