// The package types only its index, which would pull five thousand icons through the dev server.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { ComponentType } from 'react';
  const icon: ComponentType<{
    size?: number;
    stroke?: number;
    className?: string;
    'aria-hidden'?: boolean;
    focusable?: boolean;
  }>;
  export default icon;
}
