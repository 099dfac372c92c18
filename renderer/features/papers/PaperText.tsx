import css from './papers.module.css';

type Block = { readonly kind: 'heading' | 'list' | 'text'; readonly lines: readonly string[] };

type PaperTextProps = { readonly text: string; readonly heading: 'h2' | 'h3' | 'h4' };

/** The words of a paper: a line that begins with # is a heading, one with - stands in a list, an empty one parts. */
export function PaperText({ text, heading: Heading }: PaperTextProps) {
  return blocksOf(text).map(({ kind, lines }, index) => {
    if (kind === 'heading') return <Heading key={index} className={css['heading']}>{lines[0]}</Heading>;
    if (kind === 'text') return <p key={index} className={css['prose']}>{lines.join('\n')}</p>;
    return (
      <ul key={index} className={css['list']}>
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    );
  });
}

function blocksOf(text: string): Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      isOpen = false;
      continue;
    }
    const [kind, words] = readLine(line);
    const last = blocks.at(-1);
    if (isOpen && kind !== 'heading' && last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
    isOpen = true;
  }
  return blocks;
}

function readLine(line: string): [Block['kind'], string] {
  if (/^#+\s/.test(line)) return ['heading', line.replace(/^#+\s+/, '')];
  return /^[-•]\s/.test(line) ? ['list', line.replace(/^[-•]\s+/, '')] : ['text', line];
}
