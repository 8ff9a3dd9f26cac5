package it.lifesciencehub.mail;

/**
 * What is set about the signing of mails.
 *
 * @param key the private key as PEM text, or the path of a file that holds it
 * @param sender the association's address: its domain must be the signing one or lie below it, else no receiver counts
 *     the signature as the sender's (DMARC, RFC 7489, 3.1.1)
 */
record DkimSetting(String selector, String domain, String key, String sender) {

    /** Without the key. */
    @Override
    public String toString() {
        return selector + "._domainkey." + domain;
    }
}
