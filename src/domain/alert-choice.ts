/** Which warnings a person wants: whoever pays, whoever asks, or only when the AI goes silent. */
export const alertChoices = ['i_pay', 'i_ask', 'only_silent'] as const;
