package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.files.FileType;
import it.lifesciencehub.questionnaires.ConditionOperator;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.QuestionEditService;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireService;
import it.lifesciencehub.questionnaires.QuestionnaireView;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Building a questionnaire: its words, its questions one by one, and the way from draft to version. */
@Named
@ViewScoped
public class QuestionnaireEditPage implements Serializable {

    private static final String FEATURE = "questionnaires";
    private static final String NEW = "new";

    @EJB
    private QuestionnaireService questionnaires;

    @EJB
    private QuestionEditService editing;

    @Inject
    private Ui ui;

    private String id;
    private String question;
    private QuestionType type;
    private QuestionnaireView view;
    private QuestionForm form;
    private String titleIt;
    private String titleEn;
    private String introIt;
    private String introEn;

    public void load() {
        view = questionnaires.view(AddressId.of(id));
        titleIt = view.content().title().it();
        titleEn = view.content().title().en();
        introIt = view.content().intro().it();
        introEn = view.content().intro().en();
        if (NEW.equals(question)) {
            form = type == null ? null : new QuestionForm(type);
        } else if (question != null) {
            form = view.content().find(question).map(QuestionForm::new).orElse(null);
        }
    }

    public String saveHead() {
        editing.saveHead(view.id(), view.seen(), new Words(titleIt, titleEn), new Words(introIt, introEn));
        PageMessages.done(FEATURE, "edit.headSaved");
        return here("");
    }

    /** Opens the form of a new question of the chosen type. */
    public String add() {
        return here("&question=" + NEW + "&type=" + (type == null ? QuestionType.SHORT_TEXT : type));
    }

    public String saveQuestion() {
        String key = editing.save(view.id(), view.seen(), form.question());
        PageMessages.done(FEATURE, "edit.questionSaved", form.getLabelIt());
        return here("&saved=" + key);
    }

    public void addOptions() {
        form.addOptions();
    }

    public void moveOption(int index, int by) {
        form.moveOption(index, by);
    }

    public void addCondition() {
        form.addCondition();
    }

    public String move(String key, boolean up) {
        editing.move(view.id(), view.seen(), key, up);
        return here("&saved=" + key);
    }

    public String remove(String key) {
        editing.remove(view.id(), view.seen(), key);
        PageMessages.done(FEATURE, "edit.removed");
        return here("");
    }

    public String putBack(String key) {
        editing.putBack(view.id(), view.seen(), key);
        PageMessages.done(FEATURE, "edit.putBackDone");
        return here("&saved=" + key);
    }

    public String publish() {
        questionnaires.publish(view.id(), view.seen());
        PageMessages.done(FEATURE, "edit.publishedNow", view.seen().number());
        return here("");
    }

    public String discard() {
        questionnaires.discard(view.id(), view.seen());
        PageMessages.done(FEATURE, "edit.discarded");
        return here("");
    }

    private String here(String more) {
        return "/questionnaires/edit?faces-redirect=true&id=" + view.id() + more;
    }

    public boolean isAdding() {
        return form != null && form.getKey() == null;
    }

    /** Whether this question's form is open. */
    public boolean isOpen(String key) {
        return form != null && key.equals(form.getKey());
    }

    public List<Option> getTypes() {
        return Option.of(QuestionType.class, ui.getLanguage(), FEATURE, "type");
    }

    public List<Option> getAudiences() {
        return Arrays.stream(QuestionAudience.values())
                .map(one -> new Option(one.name(), text("audience." + one.name())))
                .toList();
    }

    public List<Option> getFileTypes() {
        return Arrays.stream(FileType.values())
                .map(one -> new Option(one.name(), one.ending().toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }

    public List<Option> getOperators() {
        return Option.of(ConditionOperator.class, ui.getLanguage(), FEATURE, "operator");
    }

    /** The answers of earlier questions, by question. */
    public List<SelectItem> getTargets() {
        return earlier().stream()
                .filter(one -> one.type().isClosed())
                .map(this::group)
                .map(SelectItem.class::cast)
                .toList();
    }

    public boolean isConditional() {
        return earlier().stream().anyMatch(one -> one.type().isClosed());
    }

    private List<Question> earlier() {
        return view.content().before(form.getKey() == null ? "" : form.getKey());
    }

    private SelectItemGroup group(Question one) {
        SelectItem[] items = one.answerKeys().stream()
                .map(key -> new SelectItem(
                        ConditionForm.target(one.key(), key), AnswerWords.of(one, key, ui.getLanguage())))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(one.label().in(ui.getLanguage()), "", false, items);
    }

    private String text(String key) {
        return it.lifesciencehub.shared.Texts.get(ui.getLanguage(), FEATURE, key);
    }

    public QuestionnaireView getView() {
        return view;
    }

    public QuestionForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public QuestionType getType() {
        return type;
    }

    public void setType(QuestionType type) {
        this.type = type;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getIntroIt() {
        return introIt;
    }

    public void setIntroIt(String introIt) {
        this.introIt = introIt;
    }

    public String getIntroEn() {
        return introEn;
    }

    public void setIntroEn(String introEn) {
        this.introEn = introEn;
    }
}
