import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { IconEyeOff, IconPrinter } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import css from './gallery.module.css';

const themes = [
  { title: 'Feedback geven en vragen', when: 'nog niet dit schooljaar', bars: [117, 75, 30, 34], why: '6 van 8 kozen dit op 15 oktober · leervraag van 3 · 2 gesprekken' },
  { title: 'Gedeeld leiderschap in het kernteam', when: '15 oktober', bars: [99, 57, 16], why: '4 van 8 kozen dit · leervraag van 2 · exitticket van oktober' },
  { title: 'Participatieve besluitvorming', when: 'nog niet dit schooljaar', bars: [78, 21, 9, 34], why: '2 van 8 kozen dit · leervraag van 1' },
  { title: 'Onderwijskwaliteit bespreken', when: '17 september', bars: [51, 32, 6], why: '1 van 8 koos dit · leervraag van 1' },
];

const parts = [
  ['9u00', 'Aankomen en inchecken', 'transferkaarten van oktober, in duo’s', '30 min'],
  ['9u30', 'Feedback vragen: wat houdt ons tegen?', 'incidentmethode · een casus uit de groep', '65 min'],
  ['10u50', 'Eén vraag, één tip, één waardering', 'oefenen in trio’s · meeneemversie voor het team', '70 min'],
  ['13u00', 'Individuele werktijd', 'de coach loopt rond', '75 min'],
  ['14u30', 'Samen kiezen en wat neem ik mee?', 'stickers, transferkaart', '45 min'],
] as const;

function Board() {
  return (
    <Columns>
      <Section
        title="Wat deze groep nodig heeft"
        action={
          <span className={css['key']}>
            <b>noden</b>
            <b>leervragen</b>
            <b>signalen</b>
            <b>niet aan bod</b>
          </span>
        }
      >
        <Rows>
          {themes.map((theme, index) => (
            <Row
              key={theme.title}
              leadWidth="mark"
              lead={<span className={css['rank']}>{index + 1}</span>}
              title={theme.title}
              trailing={theme.when}
              action={<Button variant="quiet">{index === 0 ? 'In het draaiboek' : 'Toevoegen'}</Button>}
            >
              <div className={css['bars']} aria-hidden="true">
                {theme.bars.map((width, at) => (
                  <i key={at} style={{ inlineSize: width }} />
                ))}
              </div>
              <p className={css['soft']}>{theme.why}</p>
              <Disclosure title="Waarom staat dit hier?" variant="reason" {...(index === 0 ? { isExpanded: true } : {})}>
                noden (meting van mei) 0,78 · leervragen 0,50 · signalen 0,20 · nog niet aan bod 0,23 · <strong>samen 1,71</strong>
              </Disclosure>
            </Row>
          ))}
        </Rows>
      </Section>
      <Sheet>
        <Section title="Bijeenkomst 3 van 10, do 26 november" action={<span className={css['soft']}>285 van 300 min</span>}>
          <Rows>
            {parts.map(([time, title, detail, minutes]) => (
              <Row key={time} lead={time} title={title} detail={detail} trailing={minutes} />
            ))}
          </Rows>
        </Section>
        <Inline>
          <Button variant="primary">Draaiboek afwerken</Button>
          <LinkAction href="/bibliotheek">Werkvorm voorstellen</LinkAction>
        </Inline>
      </Sheet>
    </Columns>
  );
}

/** SWV, after the picture, without its drawing. */
export function GroupPage() {
  const [tab, setTab] = useState('board');
  const names = ['Schoolleiders', 'Gesprekken', 'Leervragen', 'Groepsbeeld', 'Kapstok', 'Logboek'];
  return (
    <>
      <PageHeader
        title="De Wissel"
        subtitle="8 schoolleiders · scholengemeenschap Hageland · gedeeld doel: elkaar durven bevragen"
        actions={
          <>
            <Button icon={<IconEyeOff />}>Discrete weergave</Button>
            <Button icon={<IconPrinter />}>Afdrukken</Button>
          </>
        }
      />
      <Tabs
        label="De Wissel"
        selected={tab}
        onSelect={setTab}
        tabs={[{ id: 'board', label: 'Volgende bijeenkomst', content: <Board /> }, ...names.map((name) => ({ id: name, label: name, content: <p>{name}</p> }))]}
      />
    </>
  );
}
