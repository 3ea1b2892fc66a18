/** The cheap test: is this a document page or a list of the Government's document system? One look-up. */
export const hasDocuments = (document: Document): boolean =>
  document.querySelector('.Content tr.doc-list a[href], .Content .rp-file a[href], table.search-result span.code') !==
  null;
