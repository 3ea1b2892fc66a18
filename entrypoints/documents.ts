import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDocuments } from '@/lib/page/documents/offer';

/** Put into a tab by the background once its page is seen to be a document page or a list. */
export default defineUnlistedScript(() => offerDocuments(document));
