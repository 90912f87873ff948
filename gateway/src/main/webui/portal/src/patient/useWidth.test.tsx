import { act, render, screen } from '@testing-library/react';
import { useWidth } from './useWidth';

afterEach(() => vi.unstubAllGlobals());

/** A picture that has nothing to show at first. */
function Picture({ ready }: { ready: boolean }) {
  const [box, width] = useWidth<HTMLDivElement>(320);
  return ready ? <div ref={box}>{width}</div> : null;
}

test('a picture that comes after its page is as wide as its place', () => {
  const observed: ResizeObserverCallback[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly told: ResizeObserverCallback) {}
      observe = () => observed.push(this.told);
      disconnect = () => undefined;
    },
  );
  const { rerender } = render(<Picture ready={false} />);
  rerender(<Picture ready />);
  act(() => observed.forEach((told) => told([{ contentRect: { width: 236 } } as ResizeObserverEntry], {} as ResizeObserver)));

  expect(screen.getByText('236')).toBeInTheDocument();
});
