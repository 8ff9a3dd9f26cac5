package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerWishService;
import it.lifesciencehub.careers.StudentView;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A student's page by private link: each button writes the list at once, so that nothing is lost. */
@Named
@ViewScoped
public class CareerStudentPage implements Serializable {

    @EJB
    private CareerWishService wishes;

    private String token;
    private String q;
    private StudentView view;
    private String motivation;

    public void load() {
        Ended.unless(() -> {
            view = wishes.open(token == null ? "" : token);
            motivation = view.motivation();
        });
    }

    public String choose(Long figureId) {
        wishes.choose(token, figureId);
        return done("student.chosen");
    }

    public String move(Long figureId, int by) {
        wishes.move(token, figureId, by);
        return done("student.moved");
    }

    public String drop(Long figureId) {
        wishes.drop(token, figureId);
        return done("student.dropped");
    }

    public String say() {
        wishes.say(token, motivation);
        return done("student.said");
    }

    private String done(String key) {
        PageMessages.done(CareerDeskPage.FEATURE, key);
        return "/careers/student?faces-redirect=true&token=" + token;
    }

    /** Figures that are not chosen yet and have the words that are looked for. */
    public List<StudentView.Card> getFound() {
        String words = SearchText.of(q);
        return view.others().stream()
                .filter(one -> List.of(words.split(" ")).stream()
                        .allMatch(SearchText.of(
                                one.title().getIt() + " " + one.title().getEn() + " " + one.company()
                                        + " " + one.description().getIt() + " "
                                        + one.description().getEn())::contains))
                .toList();
    }

    /** Null where the link does not work. */
    public StudentView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }
}
