import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { IconEyeOff, IconPlus, IconUser, IconUsers } from '#renderer/ui/icons.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import css from './gallery.module.css';

const written =
  'Opgelucht dat de werkgroep nu zelf de agenda maakt. Het kernteam blijft wachten op haar beslissing: “ze kijken naar mij”. Oefende bij een collega hoe je stilte laat vallen na een vraag.';

/** Gesprek, after the picture. */
export function ConversationPage() {
  const [text, setText] = useState(written);
  const [own, setOwn] = useState('“Als ik eerst zeg waar ik zelf aan twijfel, durven zij ook.”');
  const zoe = (
    <Chip tone="accent" icon={<IconUser />}>
      ook voor Zoë
    </Chip>
  );
  return (
    <>
      <PageHeader
        title="Gesprek met Zoë Çağlar-D’hondt"
        subtitle="maandag 23 november, 9u30 · De Regenboog, Leuven · gesprek 3 van 4"
        actions={
          <>
            <Button>Afsprakenblad</Button>
            <Button variant="primary">Afronden</Button>
          </>
        }
      />
      <Columns shape="three">
        <div>
          <Section title="Vorige keer, 12 mei" heading="small">
            <CheckboxField label="Kernteam uitgebreid met twee leraren" isSelected isQuietWhenSelected />
            <CheckboxField label="Eén tip vragen na elke PLG" description="tegen vandaag" />
          </Section>
          <Section title="Leervraag van Zoë" heading="small">
            <p>Hoe kan ik feedback vragen zonder dat het als controle voelt?</p>
          </Section>
          <Section title="Meting van mei" note="1 tot 5" heading="small">
            <p className={css['soft']}>Feedback vragen 2,6</p>
            <p className={css['soft']}>Effectief samenwerken 4,1</p>
          </Section>
        </div>
        <Sheet padding="roomy">
          <Section title="Wat leeft er?" heading="title" action={<Chip icon={<IconEyeOff />}>enkel voor mij</Chip>}>
            <TextArea variant="paper" label="Wat leeft er?" isLabelHidden value={text} onChange={setText} />
          </Section>
          <Section title="In Zoë’s eigen woorden" heading="title" action={zoe}>
            <TextArea variant="paper" minRows={1} label="In Zoë’s eigen woorden" isLabelHidden value={own} onChange={setOwn} />
          </Section>
          <Section title="Afspraken" heading="title" action={zoe}>
            <div className={css['agreements']}>
              <CheckboxField label="Eigen twijfel delen bij het begin van het kernteam" trailing="Zoë, 7/12" />
              <CheckboxField label="Een collega vragen om mee te kijken op de PLG van januari" trailing="Zoë, 15/1" />
              <Button variant="quiet" icon={<IconPlus />} kbd="Ctrl Enter">
                nieuwe afspraak
              </Button>
            </div>
          </Section>
          <Section
            title="Thema’s"
            heading="title"
            action={
              <Chip tone="clay" icon={<IconUsers />}>
                ook voor het projectteam
              </Chip>
            }
          >
            <p className={css['soft']}>feedback vragen · gedeeld leiderschap</p>
          </Section>
          <p className={css['saved']}>Bewaard om 10u04</p>
        </Sheet>
        <div>
          <Section title="Vragen die kunnen helpen" note="GROW" heading="small">
            <ul className={css['questions']}>
              <li>Wat wil je bereiken, en wat wil je vandaag uit dit gesprek halen?</li>
              <li>Hoe is het nu, en waar sta je van 0 tot 10?</li>
              <li>Wat zou je nog kunnen proberen?</li>
              <li>Wat ga je doen, en wanneer?</li>
            </ul>
            <Button variant="quiet">Ander model</Button>
          </Section>
          <Section title="Wat schrijf je hier niet?" heading="small">
            <p className={css['soft']}>
              Geen namen van leerlingen, ouders of leraren, en niets over gezondheid of geloof. Schrijf een functie in plaats van een naam.
            </p>
          </Section>
          <Section title="Volgend gesprek" heading="small">
            <p>te plannen tussen 15/2 en 28/5</p>
          </Section>
        </div>
      </Columns>
    </>
  );
}
