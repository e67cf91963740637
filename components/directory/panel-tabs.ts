/** What the panel is for, in the order of its tabs. */
export const PANEL_TABS = ['directory', 'own', 'patient', 'guides'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];
