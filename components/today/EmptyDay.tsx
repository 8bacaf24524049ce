import { i18n } from '#i18n';

/** Nothing to do is good news, and looks like it. */
export function EmptyDay() {
  return (
    <div className="empty-day">
      <svg className="sunrise" viewBox="0 0 128 76" aria-hidden="true">
        <path className="sunrise-ground" d="M14 62h100" />
        <path className="sunrise-sun" d="M44 62a20 20 0 0 1 40 0" />
        <path className="sunrise-rays" d="M64 30v-8M42 38l-5-6M86 38l5-6M32 54l-8-3M96 54l8-3" />
      </svg>
      <p className="empty-title">{i18n.t('today.empty')}</p>
      <p className="quiet">{i18n.t('today.emptyMore')}</p>
    </div>
  );
}
