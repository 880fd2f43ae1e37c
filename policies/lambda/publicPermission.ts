import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

const LIMITS = ["principalOrgId", "sourceAccount", "sourceArn"];

export const publicPermission = resourceRule({
    name: "lambda-public-permission",
    description:
        "No permission or policy lets everybody call a function. Principal * stands for all AWS accounts, and for a function " +
        "with an open URL for the whole internet.",
    severity: "critical",
    level: "mandatory",
    fix: "Name an account, role or service, or set principalOrgId, sourceAccount or sourceArn.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html",
    framework: fsbp("Lambda.1", "Lambda function policies should prohibit public access"),
    types: ["aws:lambda/permission:Permission", "aws:lambda/resourcePolicy:ResourcePolicy"],
    *check({ type, props }) {
        if (type === "aws:lambda/resourcePolicy:ResourcePolicy") {
            if (statementsOf(props.policy).some(allowsEveryone)) {
                yield "policy allows everyone";
            }
        } else if (props.principal === "*" && !LIMITS.some((limit) => isSet(props, limit))) {
            yield "principal is everybody";
        }
    },
});
