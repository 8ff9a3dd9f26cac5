package it.lifesciencehub.visits.web;

import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import it.lifesciencehub.visits.DocumentKind;
import it.lifesciencehub.visits.VisitorField;
import it.lifesciencehub.visits.VisitorFormService;
import it.lifesciencehub.visits.VisitorFormView;
import it.lifesciencehub.visits.VisitorKey;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the two pages have in common on which a visitor gives the data for the host's reception. */
public abstract class DataForm implements Serializable {

    static final String FEATURE = "visits";

    @EJB
    private VisitorFormService forms;

    @Inject
    private Ui ui;

    private VisitorFormView view;
    private Map<String, String> values = new HashMap<>();

    abstract VisitorKey key();

    /** The page itself, newly read. */
    abstract String here();

    void read() {
        view = forms.open(key());
    }

    public String give() {
        Map<VisitorField, String> given = new EnumMap<>(VisitorField.class);
        values.forEach((field, value) -> given.put(VisitorField.valueOf(field), value));
        forms.give(key(), given);
        values = new HashMap<>();
        PageMessages.done(FEATURE, "data.given");
        return here();
    }

    public String takeBack() {
        forms.takeBack(key());
        PageMessages.done(FEATURE, "data.takenBack");
        return here();
    }

    /** Whether the host asks for this field. */
    public boolean asks(String field) {
        return view.fields().contains(VisitorField.valueOf(field));
    }

    public List<Option> getDocuments() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new Option(
                        kind.name(),
                        it.lifesciencehub.shared.Texts.get(ui.getLanguage(), FEATURE, "document." + kind.name())))
                .toList();
    }

    /** Null where the link does not work. */
    public VisitorFormView getView() {
        return view;
    }

    /** By the names of the fields. */
    public Map<String, String> getValues() {
        return values;
    }
}
