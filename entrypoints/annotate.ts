import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '@/lib/page/annotate';

/** The heavy part: put into a tab by the background once the cheap test has said yes. */
export default defineUnlistedScript(() => annotate(document));
