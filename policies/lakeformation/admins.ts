import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const admins = resourceRule({
    name: "lakeformation-admins",
    description:
        "A data lake has administrators, and no root user is one. Settings without administrators remove those that there were, " +
        "and what a root user does cannot be told from what anybody does who has its password.",
    severity: "high",
    level: "mandatory",
    fix: "Set admins to the ARNs of the roles that administer the lake.",
    url: "https://docs.aws.amazon.com/lake-formation/latest/dg/initial-lf-config.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:lakeformation/dataLakeSettings:DataLakeSettings"],
    *check({ props }) {
        if (list(props.admins).length === 0) {
            yield "admins is empty";
        }
        for (const property of ["admins", "readOnlyAdmins"] as const) {
            if (list(props[property]).some((admin) => text(admin).endsWith(":root"))) {
                yield `${property} names a root user`;
            }
        }
    },
});
