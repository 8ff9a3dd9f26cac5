package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailDeliveryService;
import it.lifesciencehub.mail.MailDeliveryView;
import it.lifesciencehub.mail.MailDeliveryView.DomainRow;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** How mails leave: the server, their signature, the domains that wait. */
@Named
@ViewScoped
public class MailDeliveryPage implements Serializable {

    /** The longest text of one string in the DNS (RFC 1035, 3.3). */
    private static final int LONGEST_STRING = 255;

    @Inject
    private MailDeliveryService delivery;

    private MailDeliveryView view;

    public void load() {
        view = delivery.view();
    }

    public String tryNow(DomainRow row) {
        delivery.tryNow(row.id());
        PageMessages.done("mail", "delivery.tried", row.name());
        return "/mail/delivery?faces-redirect=true";
    }

    public MailDeliveryView getView() {
        return view;
    }

    public List<Map.Entry<String, Integer>> getRates() {
        return List.copyOf(view.rates().entrySet());
    }

    /** The record as a zone file has it, in strings that are short enough. */
    public String getZoneLine() {
        StringBuilder line = new StringBuilder(view.recordName()).append(". IN TXT (");
        String text = view.record();
        for (int i = 0; i < text.length(); i += LONGEST_STRING) {
            line.append("\n  \"")
                    .append(text, i, Math.min(text.length(), i + LONGEST_STRING))
                    .append('"');
        }
        return line.append(" )").toString();
    }
}
