import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { IconLock } from '#renderer/ui/icons.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import css from './gallery.module.css';

type DayProps = { readonly name: string; readonly date: string; readonly isToday?: boolean; readonly children: React.ReactNode };

function Day({ name, date, isToday = false, children }: DayProps) {
  return (
    <div className={classNames(css['day'], isToday && css['today'])}>
      <div>
        <strong className={css['dayName']}>{name}</strong>
        <span className={css['dayDate']}>{date}</span>
      </div>
      <div>{children}</div>
    </div>
  );
}

/** Vandaag, after the picture. */
export function TodayPage() {
  return (
    <>
      <PageHeader
        title="Maandag 23 november"
        subtitle="Drie gesprekken en één bijeenkomst deze week"
        actions={
          <Button icon={<IconLock />} kbd="Ctrl L">
            Vergrendelen
          </Button>
        }
      />
      <Columns>
        <Section title="Deze week">
          <div>
            <Sheet isOutdented>
              <Day name="Vandaag" date="ma 23/11" isToday>
                <Rows isDivided={false}>
                  <Row
                    lead="9u30"
                    title="Gesprek met Zoë Çağlar-D’hondt"
                    detail="De Regenboog, Leuven · gesprek 3 van 4 · één afspraak loopt nog"
                    action={<Button variant="primary">Voorbereiden</Button>}
                  />
                  <Row
                    lead="14u00"
                    title="Gesprek met Pieter Van den Abeele"
                    detail="online · gesprek 1 van 4 · zijn BSA is ingevuld"
                    action={<LinkAction href="/gesprek">Voorbereiden</LinkAction>}
                  />
                </Rows>
              </Day>
            </Sheet>
            <Day name="Dinsdag" date="di 24/11">
              <p className={css['nothing']}>Niets gepland</p>
            </Day>
            <Day name="Donderdag" date="do 26/11">
              <Rows>
                <Row
                  lead="9u00"
                  title="De Wissel, bijeenkomst 3 van 10"
                  detail="bij Karel in De Zonnewijzer, Diest · hele dag · Mieke is verontschuldigd"
                  action={<LinkAction href="/swv">Draaiboek</LinkAction>}
                />
              </Rows>
            </Day>
            <Day name="Vrijdag" date="vr 27/11">
              <Rows>
                <Row
                  lead="11u00"
                  title="Gesprek met Greet Maes"
                  detail="Sint-Jozef, Aarschot · nabespreking van het schoolbezoek"
                  action={<LinkAction href="/gesprek">Voorbereiden</LinkAction>}
                />
              </Rows>
            </Day>
          </div>
        </Section>
        <div>
          <Section title="Vraagt aandacht" note="volgens de afspraken van het traject">
            <Rows>
              <Row
                title="Ter Dijle: één gesprek nog te plannen"
                detail="Met Hanne sprak je dit najaar nog niet. Over vier weken begint de kerstvakantie."
                action={<LinkAction href="/gesprek">Gesprek plannen</LinkAction>}
              />
              <Row
                title="Feedback voor Karel"
                detail="Gevraagd aan twee collega’s op 12 november. Eén antwoord is binnen."
                action={<LinkAction href="/gesprek">Herinnering klaarzetten</LinkAction>}
              />
              <Row
                title="Ter Dijle: “feedback durven geven”"
                detail="Leeft bij drie schoolleiders en kwam sinds september niet aan bod."
                action={<LinkAction href="/swv">Naar het planbord</LinkAction>}
              />
              <Row
                title="Kempenland: BSA"
                detail="7 van de 9 vragenlijsten zijn ingevuld. Je kunt het groepsbeeld bekijken."
                action={<LinkAction href="/swv">Wie ontbreekt nog?</LinkAction>}
              />
            </Rows>
          </Section>
          <Section title="Lopende afspraken" note="6">
            <div className={css['agreements']}>
              <CheckboxField label="Zoë vraagt het kernteam om één tip na de PLG" trailing="vandaag" />
              <CheckboxField label="Kijkwijzer “vergaderen” naar Greet sturen" trailing="wo 25/11" />
            </div>
          </Section>
        </div>
      </Columns>
    </>
  );
}
