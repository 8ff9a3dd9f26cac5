package it.lifesciencehub.careers;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;

/** A class, as staff enter it. */
public class ClassForm implements Serializable {

    private String school;
    private String name;
    private String teacher;
    private String email;
    private Language language = Language.IT;
    private Integer expected;
    private boolean minors = true;

    /** A class, as it is now. */
    public static ClassForm of(CareerClass one) {
        ClassForm form = new ClassForm();
        form.school = one.getSchool();
        form.name = one.getName();
        form.teacher = one.getTeacherName();
        form.email = one.getTeacherEmail();
        form.language = one.getLanguage();
        form.expected = one.getExpected();
        form.minors = one.isMinors();
        return form;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    public boolean isMinors() {
        return minors;
    }

    public void setMinors(boolean minors) {
        this.minors = minors;
    }
}
