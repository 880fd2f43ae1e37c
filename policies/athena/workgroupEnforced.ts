import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const workgroupEnforced = resourceRule({
    name: "athena-workgroup-enforced",
    description:
        "A workgroup enforces its configuration. Otherwise whoever runs a query chooses where its result goes and how it is " +
        "encrypted, and all that the workgroup says is a proposal.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove configuration.enforceWorkgroupConfiguration, whose default is true.",
    url: "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html",
    framework: nist("CM-6", "Configuration Settings"),
    types: ["aws:athena/workgroup:Workgroup"],
    *check({ props }) {
        if (props.configuration?.enforceWorkgroupConfiguration === false) {
            yield "configuration.enforceWorkgroupConfiguration is false";
        }
    },
    remediate: () => ({ configuration: { enforceWorkgroupConfiguration: true } }),
});
