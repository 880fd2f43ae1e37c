import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const publicLayer = resourceRule({
    name: "lambda-public-layer",
    description:
        "No layer is open to all AWS accounts. Its code, and what was packed with it, can be downloaded by everybody then.",
    severity: "high",
    level: "mandatory",
    fix: "Set principal to an account, or organizationId to one's own organisation.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:lambda/layerVersionPermission:LayerVersionPermission"],
    *check({ props }) {
        if (props.principal === "*" && !isSet(props, "organizationId")) {
            yield "principal is everybody";
        }
    },
});
