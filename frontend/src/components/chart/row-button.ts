/**
 * A row of a list that opens: its cells lie in the columns of the list, which is the grid; its background reaches a little beyond them.
 * 44 high under a finger.
 */
export const rowButton =
  'col-span-full -mx-2 grid min-h-9 grid-cols-subgrid items-center rounded-sm px-2 text-left text-body-sm hover:bg-hover pointer-coarse:min-h-11 max-tablet:min-h-11';
