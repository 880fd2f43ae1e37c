import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const codeSigning = resourceRule({
    name: "lambda-code-signing",
    description:
        "A function takes signed code only. Whoever may update functions can run any code as their roles otherwise; images are " +
        "signed and checked elsewhere.",
    severity: "low",
    level: "advisory",
    fix: "Set codeSigningConfigArn to a code signing configuration with a profile of one's own.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html",
    framework: nist("SI-7(15)", "Software, Firmware, and Information Integrity | Code Authentication"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        if (!isSet(props, "codeSigningConfigArn") && props.packageType !== "Image") {
            yield "codeSigningConfigArn is not set";
        }
    },
});
