import { useState, type DragEvent } from 'react';

/** What a theme is called while it is being dragged; nothing else may be dropped on the draaiboek. */
const themeType = 'application/x-procescoach-theme';

/** Lets a theme travel with the pointer. */
export function dragTheme(data: DataTransfer, themeId: string): void {
  data.setData(themeType, themeId);
  data.effectAllowed = 'copy';
}

/**
 * A place where a theme can be dropped. The events are taken before the list inside it hears them: that list only
 * knows its own parts and would refuse.
 */
export function useThemeDrop(onDrop: (themeId: string) => void) {
  const [isOver, setIsOver] = useState(false);
  const isTheme = (event: DragEvent): boolean => event.dataTransfer.types.includes(themeType);
  return {
    isOver,
    dropProps: {
      onDragOverCapture: (event: DragEvent) => {
        if (!isTheme(event)) return;
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      },
      onDropCapture: (event: DragEvent) => {
        if (!isTheme(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setIsOver(false);
        onDrop(event.dataTransfer.getData(themeType));
      },
    },
  };
}
