package org.parley;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Static fields that can be reassigned are state that two stages could see differently. */
final class HaveOnlyFinalStaticFields extends ArchCondition<JavaClass> {
    static final HaveOnlyFinalStaticFields ANYWHERE = new HaveOnlyFinalStaticFields();

    private HaveOnlyFinalStaticFields() {
        super("have only final static fields");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
    }
}
