import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useApi } from '../api/queries';

/** Ends the session on the server, forgets everything that was loaded, and starts the portal anew. */
export function useSignOut() {
  const api = useApi();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const signOut = useCallback(() => {
    setBusy(true);
    setFailed(false);
    api.signOut().then(
      () => {
        client.clear();
        window.location.assign('/portal/');
      },
      () => {
        setBusy(false);
        setFailed(true);
      },
    );
  }, [api, client]);

  return { signOut, busy, failed };
}
