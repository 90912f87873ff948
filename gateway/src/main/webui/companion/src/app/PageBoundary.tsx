import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown instead of a page that could not be brought here. */
  instead: ReactNode;
  /** The page; another one is tried anew. */
  page: string;
  children: ReactNode;
}

interface State {
  page: string;
  failed: boolean;
}

/** A page that is not on this phone yet, opened without a network, says so; the rest of the app goes on. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { page: this.props.page, failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): State | null {
    return page === state.page ? null : { page, failed: false };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
