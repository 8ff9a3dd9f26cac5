package it.lifesciencehub.renewals.web;

import it.lifesciencehub.renewals.PaymentReference;
import it.lifesciencehub.renewals.ReminderRow;
import it.lifesciencehub.renewals.ReminderService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The payment reference of a term and the reminders that went out for it, on the term's page. */
@Named
@RequestScoped
public class ReminderHistory {

    @Inject
    private ReminderService reminders;

    @Inject
    private Ui ui;

    private final Map<String, List<ReminderRow>> rows = new HashMap<>();

    public List<ReminderRow> of(String termId) {
        return rows.computeIfAbsent(termId, id -> reminders.ofTerm(AddressId.of(id)));
    }

    public String reference(String termId) {
        return PaymentReference.of(AddressId.of(termId));
    }

    public String days(ReminderRow row) {
        return ReminderWords.days(ui.getLanguage(), row.days());
    }
}
