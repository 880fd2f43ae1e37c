import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const inspectorTypes = resourceRule({
    name: "detection-inspector-types",
    description:
        "Inspector scans machines, images and functions. What is left out is where the old library stays, since it is the only " +
        "one of them that nobody looks at.",
    severity: "medium",
    level: "mandatory",
    fix: "Add the missing types to resourceTypes.",
    url: "https://docs.aws.amazon.com/inspector/latest/user/scanning-resources.html",
    framework: fsbp("Inspector.4", "Amazon Inspector Lambda standard scanning should be enabled"),
    types: ["aws:inspector2/enabler:Enabler"],
    params: {
        required: {
            type: "array",
            items: { type: "string" },
            description: "Types of resources that have to be scanned.",
            default: ["EC2", "ECR", "LAMBDA"],
        },
    },
    *check({ props }, { params }) {
        const scanned = list(props.resourceTypes);
        for (const type of params.required) {
            if (!scanned.includes(type)) {
                yield `resourceTypes lacks ${type}`;
            }
        }
    },
});
