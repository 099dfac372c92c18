import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { PaperBlock, PaperPage } from '#shared/domain/paper/model.ts';
import css from './paper-pages.module.css';

type PaperPagesProps = { readonly pages: readonly PaperPage[]; /** On screen each piece repeats who it is for; on paper that is left out. */ readonly isPreview: boolean };

/** Sheets as they leave, on screen or on paper: the same blocks that a Word file is made of. */
export function PaperPages({ pages, isPreview }: PaperPagesProps) {
  return pages.map((page, index) => <Page key={index} page={page} isPreview={isPreview} />);
}

function Page({ page, isPreview }: { readonly page: PaperPage; readonly isPreview: boolean }) {
  const Title = isPreview ? 'h3' : 'h1';
  return (
    <article className={classNames(css[isPreview ? 'preview' : 'page'], page.layout !== 'letter' && css[page.layout])}>
      <header>
        {page.mark === undefined ? null : <p className={css['mark']}>{page.mark}</p>}
        <Title className={css['title']}>{page.title}</Title>
        {page.subtitle === '' ? null : <p className={css['quiet']}>{page.subtitle}</p>}
      </header>
      {page.blocks.map((block, index) => (
        <Block key={index} block={block} name={page.givenName} isPreview={isPreview} />
      ))}
    </article>
  );
}

type BlockProps = { readonly block: PaperBlock; readonly name: string | undefined; readonly isPreview: boolean };

function Block({ block, name, isPreview }: BlockProps) {
  const Heading = isPreview ? 'h4' : 'h2';
  switch (block.kind) {
    case 'heading':
      return (
        <div className={css['line']}>
          <Heading className={css['heading']}>{block.text}</Heading>
          {isPreview && block.audience !== undefined ? <AudienceField value={block.audience} name={name} /> : null}
        </div>
      );
    case 'text':
      return <p className={classNames(css['prose'], block.isQuiet === true && css['quiet'])}>{block.text}</p>;
    case 'list':
      return <List block={block} name={name} isPreview={isPreview} />;
    case 'table':
      return <PaperTable block={block} />;
    case 'lines':
      return (
        <div aria-hidden className={css['lines']}>
          {Array.from({ length: block.count }, (_unused, index) => (
            <div key={index} className={css['rule']} />
          ))}
        </div>
      );
    case 'rings':
      return <Rings block={block} />;
    case 'signatures':
      return (
        <div className={css['signatures']}>
          {block.names.map((signer) => (
            <div key={signer.name}>
              <div className={css['sign']} />
              <p>{signer.name}</p>
              <p className={css['quiet']}>{signer.note}</p>
            </div>
          ))}
        </div>
      );
  }
}

function List({ block: { style, items }, name, isPreview }: { readonly block: Extract<PaperBlock, { kind: 'list' }>; readonly name: string | undefined; readonly isPreview: boolean }) {
  return (
    <ul className={style === 'bullet' ? css['bullets'] : css['checks']}>
      {items.map(({ text, note, isDone, audience }, index) => (
        <li key={index}>
          <span className={css['prose']}>
            {style === 'check' ? <span className={css['tick']}>{isDone === true ? '☑' : '☐'}</span> : null}
            {text}
            {note === undefined || note === '' ? null : <span className={css['quiet']}> ({note})</span>}
          </span>
          {isPreview && audience !== undefined ? (
            <>
              {' '}
              <AudienceField value={audience} name={name} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function PaperTable({ block: { caption, columns, rows, rowHeight } }: { readonly block: Extract<PaperBlock, { kind: 'table' }> }) {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table className={classNames(css['table'], rowHeight === 'write' && css['roomy'])}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <colgroup>
        {columns.map(({ label, share }) => (
          <col key={label} width={`${(100 * share) / total}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label, align }) => (
            <th key={label} scope="col" className={align === 'end' ? css['end'] : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {columns.map(({ label, align }, place) => (
              <td key={label} className={align === 'end' ? css['end'] : undefined}>
                {cells[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rings({ block: { from, to, low, high } }: { readonly block: Extract<PaperBlock, { kind: 'rings' }> }) {
  return (
    <p className={css['rings']}>
      <span className={css['quiet']}>{low}</span>
      {Array.from({ length: to - from + 1 }, (_unused, index) => (
        <span key={index}>{from + index}</span>
      ))}
      <span className={css['quiet']}>{high}</span>
    </p>
  );
}
