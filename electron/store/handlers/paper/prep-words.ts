import type { ConversationModel } from '#shared/domain/conversation-models.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { LearningPreference } from '#shared/domain/records/traject-papers.ts';
import enConversations from '#shared/i18n/en/conversations.json' with { type: 'json' };
import enPapers from '#shared/i18n/en/papers.json' with { type: 'json' };
import nlConversations from '#shared/i18n/nl-BE/conversations.json' with { type: 'json' };
import nlPapers from '#shared/i18n/nl-BE/papers.json' with { type: 'json' };
import type { Language } from '#shared/ipc/shell.ts';

/** Words of the screen of a gesprek that its preparation repeats on paper: they stand in one place only. */
export type PrepWords = {
  readonly guide: (model: ConversationModel) => { readonly name: string; readonly questions: readonly string[] };
  readonly preference: (preference: LearningPreference) => string;
  /** What makes it another gesprek than most: its kind, and how it is held. */
  readonly remarks: (conversation: Pick<Rec<'conversation'>, 'kind' | 'form'>) => readonly string[];
};

const catalogues = { 'nl-BE': { conversations: nlConversations, papers: nlPapers }, en: { conversations: enConversations, papers: enPapers } } as const satisfies Record<Language, unknown>;

export function prepWords(language: Language): PrepWords {
  const { conversations, papers } = catalogues[language];
  return {
    guide: (model) => {
      const { name, steps } = conversations.models[model];
      return { name, questions: steps.flatMap(({ questions: [first] }) => first ?? []) };
    },
    preference: (preference) => papers.intake.preference[preference].toLowerCase(),
    remarks: ({ kind, form }) => [...(form === null || form === 'inPerson' ? [] : [conversations.form[form]]), ...(kind === null || kind === 'regular' ? [] : [conversations.kind[kind]])],
  };
}
