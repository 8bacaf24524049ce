/** Why a mail shows nobody: the user has switched Premura off there. */
export const SWITCHED_OFF = 'switched off';
