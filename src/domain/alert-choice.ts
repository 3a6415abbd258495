/** Which warnings a person wants: whoever pays, whoever asks, or only when the AI goes silent. */
export const alertChoices = ['i_pay', 'i_ask', 'only_silent'] as const;

/** The quiet hours that a person has with one press, in minutes of the day: 22:00 to 07:00. */
export const NIGHT = { from: 22 * 60, to: 7 * 60 };
