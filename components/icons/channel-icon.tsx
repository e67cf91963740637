import type { ComponentChild } from 'preact';
import type { Channel } from '../../utils/trust/channel';
import { Icon } from './icon';

/** A closed lock, with what stands on its body. */
function drawLock(sign: string): ComponentChild {
  return (
    <>
      <rect x="4" y="8.5" width="12" height="8.5" rx="2" />
      <path d="M6.8 8.5V6.7a3.2 3.2 0 0 1 6.4 0v1.8" />
      <path d={sign} />
    </>
  );
}

const DRAWINGS: Readonly<Record<Channel, ComponentChild>> = {
  trusted: drawLock('m7.9 12.9 1.5 1.5 2.8-3.2'),
  probable: drawLock('M8 12.8h4'),
  patient: drawLock('M10 11.5v2.5'),
  internal: (
    <>
      <rect x="3" y="5" width="14" height="10.5" rx="1.8" />
      <path d="m3.6 6.5 6.4 4.7 6.4-4.7" />
    </>
  ),
  outside: (
    <path d="M8.5 4.5H5.8A1.8 1.8 0 0 0 4 6.3v7.9A1.8 1.8 0 0 0 5.8 16h7.9a1.8 1.8 0 0 0 1.8-1.8v-2.7M11.5 4H16v4.5M16 4l-6.5 6.5" />
  ),
  'look-alike': (
    <>
      <path d="M4 7.6h12M4 12.4h12" />
      <path d="m12.4 4.5-4.8 11" />
    </>
  ),
  test: (
    <path d="M8 3.5h4M8.6 3.5v4.7l-4 6.6A1.2 1.2 0 0 0 5.6 16.6h8.8a1.2 1.2 0 0 0 1-1.8l-4-6.6V3.5M6.5 12.5h7" />
  ),
  unreadable: <path d="M7.3 7.6a2.7 2.7 0 1 1 4 2.4c-.8.5-1.3 1-1.3 1.9M10 15.2v.1" />,
};

/** The shape of a channel, told apart without colour. */
export function ChannelIcon({ channel, size = 16 }: { readonly channel: Channel; readonly size?: number }) {
  return <Icon size={size}>{DRAWINGS[channel]}</Icon>;
}
