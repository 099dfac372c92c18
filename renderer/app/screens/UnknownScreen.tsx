import { Redirect } from 'wouter';

/** An address that no screen has, such as a place that an older version remembered: Vandaag is always right. */
export function UnknownScreen() {
  return <Redirect to="/" replace />;
}
