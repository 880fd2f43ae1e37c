import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const runtimeUpdates = resourceRule({
    name: "lambda-runtime-updates",
    description:
        "A function gets the updates of its runtime. When they are left to somebody, the function keeps running on a version " +
        "with known holes until that somebody thinks of it.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set updateRuntimeOn to "Auto" or "FunctionUpdate".',
    url: "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html",
    framework: nist("SI-2", "Flaw Remediation"),
    types: ["aws:lambda/runtimeManagementConfig:RuntimeManagementConfig"],
    *check({ props }) {
        // Automatic by default.
        if (props.updateRuntimeOn === "Manual") {
            yield "updateRuntimeOn keeps the function on one version of its runtime";
        }
    },
});
