package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.AnswerPolicy;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.QuestionnaireService;
import it.lifesciencehub.questionnaires.QuestionnaireView;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How somebody sees a questionnaire: as which audience, in which language, which version. Trying it out keeps nothing. */
@Named
@ViewScoped
public class QuestionnairePreviewPage implements Serializable {

    private static final String PREFIX = "try";

    @EJB
    private QuestionnaireService questionnaires;

    @Inject
    private SheetReader reader;

    @Inject
    private Ui ui;

    private String id;
    private Integer version;
    private QuestionAudience audience;
    private Language language;
    private QuestionnaireView view;
    private QuestionnaireContent content;
    private QuestionSheet sheet;
    private boolean tried;

    public void load() {
        view = questionnaires.view(AddressId.of(id));
        content = questionnaires.content(view.id(), version);
        draw(Map.of(), Map.of());
    }

    /** Checks the answers as if somebody had sent them. */
    public void check() {
        SheetReader.Read read = reader.read(PREFIX, content);
        AnswerSheet checked = AnswerPolicy.check(content, audiences(), read.values());
        draw(read.values(), checked.problems());
        tried = checked.isRight();
    }

    private void draw(Map<String, List<String>> values, Map<String, AnswerSheet.AnswerProblem> problems) {
        sheet = QuestionSheet.of(
                PREFIX,
                content,
                audiences(),
                language == null ? ui.getLanguage() : language,
                values,
                problems,
                Map.of(),
                true);
    }

    private Set<QuestionAudience> audiences() {
        return audience == null ? EnumSet.noneOf(QuestionAudience.class) : EnumSet.of(audience);
    }

    public List<Option> getAudiences() {
        return Arrays.stream(QuestionAudience.values())
                .map(one ->
                        new Option(one.name(), Texts.get(ui.getLanguage(), "questionnaires", "audience." + one.name())))
                .toList();
    }

    /** Whether the last answers would be taken. */
    public boolean isTried() {
        return tried;
    }

    public String getLang() {
        return language == null ? ui.getLang() : language.code();
    }

    public QuestionnaireView getView() {
        return view;
    }

    public QuestionSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getAudience() {
        return audience == null ? "" : audience.name();
    }

    public void setAudience(String name) {
        audience = Arrays.stream(QuestionAudience.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String getLanguage() {
        return language == null ? "" : language.code();
    }

    public void setLanguage(String code) {
        language = code == null || code.isEmpty() ? null : Language.of(code);
    }
}
