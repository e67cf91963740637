import type { HeldRequest } from '../webmail/contract';

/*
 * How the page's world and the content script's world talk: by DOM events, because these are delivered
 * synchronously from one world to the other. A send that nothing speaks against goes on in the very call that
 * made it. Event names hold a secret that the page's own scripts never see: both worlds run at document_start,
 * before any of them, and exchange it once.
 */

export const HELLO = 'pli-sur-hello';
export const WHO = 'pli-sur-who';

/**
 * `wait`: the person is being asked; another answer with the same id follows. `tell`: it may pass, and what the server
 * answers is wanted.
 */
export type Answer = 'pass' | 'refuse' | 'wait' | 'tell';

export interface AskMessage {
  readonly id: number;
  /** False for what must be answered at once: form submissions, beacons, synchronous requests. */
  readonly canWait: boolean;
  readonly request: HeldRequest;
}

/** What the server answered to a request that may `tell`. */
export interface TellMessage {
  readonly id: number;
  readonly text: string;
}

export interface AnswerMessage {
  readonly id: number;
  readonly answer: Answer;
}

export const askEvent = (secret: string): string => `pli-sur-${secret}-ask`;
export const tellEvent = (secret: string): string => `pli-sur-${secret}-tell`;
export const answerEvent = (secret: string): string => `pli-sur-${secret}-answer`;
/**
 * A file input is about to be used; it is the event's `relatedTarget`. One that stands outside the document cannot be
 * heard from the window.
 */
export const inputEvent = (secret: string): string => `pli-sur-${secret}-input`;
/** The content script has lost its extension: the page-world barrier lets everything through. */
export const standDownEvent = (secret: string): string => `pli-sur-${secret}-stand-down`;
