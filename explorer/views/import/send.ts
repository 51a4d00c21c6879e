/** One report to the server. By XMLHttpRequest, since `fetch` does not tell how much has gone. */
import { authorization, RequestFailure } from '../../api/request';
import { stateOfReply, type UploadState } from './uploads';

export function sendReport(file: File, replace: boolean, tell: (state: UploadState) => void): void {
  const sending = new XMLHttpRequest();
  sending.open(
    'POST',
    `/v1/import/reports?${new URLSearchParams({ name: file.name, ...(replace && { replace: 'true' }) })}`,
  );
  sending.setRequestHeader('content-type', 'application/octet-stream');
  for (const [name, value] of Object.entries(authorization())) sending.setRequestHeader(name, value);
  sending.upload.onprogress = ({ loaded, total }) =>
    tell({ at: 'sending', part: total > 0 ? loaded / total : 0 });
  sending.upload.onload = () => tell({ at: 'reading' });
  sending.onload = () => tell(stateOfReply(sending.status, sending.responseText));
  sending.onerror = () => tell({ at: 'failed', failure: new RequestFailure('away', 'no answer') });
  sending.send(file);
}
