package it.lifesciencehub.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Web domains, mail domains and telephone numbers in the form in which they are compared. Null for what says nothing. */
final class MatchContacts {

    /** Hosts on which anybody may have a page: the domain says nothing about whose page it is. */
    private static final Set<String> SHARED_HOSTS = words(
            "wordpress.com blogspot.com blogspot.it wixsite.com weebly.com"
                    + " altervista.org github.io google.com facebook.com linkedin.com instagram.com twitter.com x.com"
                    + " youtube.com jimdo.com jimdosite.com jimdofree.com squarespace.com business.site webnode.it webnode.com"
                    + " myshopify.com godaddysites.com netsons.org notion.site linktr.ee paginegialle.it wikipedia.org");

    private static final Set<String> FREE_MAILERS = words("gmail.com googlemail.com libero.it virgilio.it tiscali.it"
            + " alice.it tin.it tim.it hotmail.com hotmail.it outlook.com outlook.it live.com live.it msn.com yahoo.com"
            + " yahoo.it ymail.com icloud.com me.com mac.com fastwebnet.it email.it inwind.it iol.it aol.com gmx.com"
            + " gmx.net gmx.de proton.me protonmail.com pec.it legalmail.it arubapec.it mypec.eu postecert.it"
            + " registerpec.it pecimprese.it cert.it sicurezzapostale.it pec.net legalmail.com open.legalmail.it"
            + " teletu.it poste.it vodafone.it wind.it");

    /** Endings of two labels under which the third is the registrant's; beside the provinces' under .it. */
    private static final Set<String> DOUBLE_ENDINGS = words("co.uk org.uk ac.uk gov.uk com.au com.br co.jp co.kr com.cn"
            + " co.in com.tr co.za com.sg com.mx com.ar co.il gov.it edu.it lombardia.it piemonte.it veneto.it lazio.it"
            + " toscana.it campania.it puglia.it sicilia.it milano.it bergamo.it brescia.it pavia.it como.it lecco.it"
            + " lodi.it monza.it varese.it cremona.it mantova.it sondrio.it");

    private MatchContacts() {}

    /** The registrable domain of a web address: {@code bracco.com} of {@code https://www.it.bracco.com/contatti}. */
    static String webDomain(String website) {
        if (website == null || website.isBlank()) {
            return null;
        }
        String host = website.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z][a-z0-9+.-]*://", "")
                .replaceFirst("[/?#].*$", "")
                .replaceFirst(":[0-9]*$", "");
        String domain = registrable(host);
        return domain == null || SHARED_HOSTS.contains(domain) ? null : domain;
    }

    /** The registrable domain of a mail address, unless everybody can have an address there. */
    static String mailDomain(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        if (at < 0) {
            return null;
        }
        String host = address.substring(at + 1).strip().toLowerCase(Locale.ROOT);
        String domain = registrable(host);
        return domain == null || FREE_MAILERS.contains(host) || FREE_MAILERS.contains(domain) ? null : domain;
    }

    private static String registrable(String host) {
        String[] labels = host.split("\\.");
        if (labels.length < 2 || Arrays.stream(labels).anyMatch(String::isEmpty)) {
            return null;
        }
        int length = labels.length;
        String ending = labels[length - 2] + "." + labels[length - 1];
        boolean province = labels[length - 1].equals("it") && labels[length - 2].length() == 2;
        if (length > 2 && (DOUBLE_ENDINGS.contains(ending) || province && length > 3)) {
            return labels[length - 3] + "." + ending;
        }
        return ending;
    }

    /** The digits of a number without the way to dial it: no {@code +39}, {@code 0039} or blanks. */
    static String phone(String text) {
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("\\D", "");
        boolean abroad = text.strip().startsWith("+");
        if (digits.startsWith("00")) {
            digits = digits.substring(2);
            abroad = true;
        }
        if (digits.startsWith("39") && (abroad || digits.length() >= 11)) {
            digits = digits.substring(2);
        }
        return digits.length() < 6 ? null : digits;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
