import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "sagemaker-public-policy",
    description:
        "The policy of a model package group does not let in all AWS accounts. A model gives away what it was " +
        "trained on, and whoever may register a version decides what runs next.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts or roles, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy-xaccount.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:sagemaker/modelPackageGroupPolicy:ModelPackageGroupPolicy"],
    *check({ props }) {
        if (statementsOf(props.resourcePolicy).some(allowsEveryone)) {
            yield "resourcePolicy allows everyone";
        }
    },
});
