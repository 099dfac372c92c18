import { Button } from '#renderer/ui/Button.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { IconEyeOff, IconPrinter } from '#renderer/ui/icons.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';

/** SWV, after the picture. */
export function GroupPage() {
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
      <Columns>
        <Section title="Wat deze groep nodig heeft">
          <Rows>
            <Row lead="1" title="Feedback geven en vragen" detail="6 van 8 kozen dit op 15 oktober" trailing="nog niet dit schooljaar" />
          </Rows>
        </Section>
        <Sheet>
          <Section title="Bijeenkomst 3 van 10, do 26 november">
            <Rows>
              <Row lead="9u00" title="Aankomen en inchecken" detail="transferkaarten van oktober, in duo’s" trailing="30 min" />
            </Rows>
          </Section>
        </Sheet>
      </Columns>
    </>
  );
}
