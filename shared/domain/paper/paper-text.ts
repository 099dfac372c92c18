import type { PaperBlock } from './model.ts';

type Read = { readonly kind: 'heading' | 'list' | 'text'; readonly words: string };

/** The words of a paper as blocks: a line that begins with # is a heading, one with - stands in a list, an empty one parts. */
export function blocksOfText(text: string): PaperBlock[] {
  const blocks: { kind: Read['kind']; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      isOpen = false;
      continue;
    }
    const { kind, words } = readLine(line);
    const last = blocks.at(-1);
    if (isOpen && kind !== 'heading' && last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
    isOpen = true;
  }
  return blocks.map(({ kind, lines }): PaperBlock => {
    if (kind === 'list') return { kind, style: 'bullet', items: lines.map((line) => ({ text: line })) };
    return kind === 'heading' ? { kind, text: lines[0] ?? '' } : { kind, text: lines.join('\n') };
  });
}

function readLine(line: string): Read {
  if (/^#+\s/.test(line)) return { kind: 'heading', words: line.replace(/^#+\s+/, '') };
  return /^[-•]\s/.test(line) ? { kind: 'list', words: line.replace(/^[-•]\s+/, '') } : { kind: 'text', words: line };
}
