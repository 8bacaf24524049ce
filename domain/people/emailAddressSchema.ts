import { z } from 'zod/mini';
import { type EmailAddress, isEmailAddress } from './emailAddress';

export const emailAddressSchema = z.custom<EmailAddress>(isEmailAddress, 'not an e-mail address');
