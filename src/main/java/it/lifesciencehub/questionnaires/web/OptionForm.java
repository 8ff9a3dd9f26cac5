package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.QuestionOption;
import it.lifesciencehub.questionnaires.Words;
import java.io.Serializable;

/** One line of a question's options. */
public class OptionForm implements Serializable {

    private String key;
    private String it;
    private String en;

    static OptionForm of(QuestionOption option) {
        OptionForm form = new OptionForm();
        form.key = option.key();
        form.it = option.label().it();
        form.en = option.label().en();
        return form;
    }

    boolean isEmpty() {
        return option().label().isEmpty();
    }

    QuestionOption option() {
        return new QuestionOption(key, new Words(it, en));
    }

    public String getIt() {
        return it;
    }

    public void setIt(String it) {
        this.it = it;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
