import { expect } from "chai";
import { OUTLET_NAMES, workspaceConf } from "../../../components/databricks/workspaceConfPlan";
import { WorkspaceSettings, type WorkspaceSettingsArgs } from "../../../components/databricks/workspaceSettings";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:WorkspaceSettings";
const type = (name: string): string => `databricks:index/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
const CONF = type("WorkspaceConf");
const LIST = type("IpAccessList");

const recordSettings = (given: Partial<WorkspaceSettingsArgs> = {}): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new WorkspaceSettings("settings", {
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            outlets: [],
            repositories: [],
            publicCidrs: {},
            complianceStandards: [],
            enhancedMonitoring: false,
            ...given,
        });
    });

const LEAST = {
    "settings-admins": type("RestrictWorkspaceAdminsSetting"),
    "settings-conf": CONF,
    "settings-no-dbfs": type("DisableLegacyDbfsSetting"),
    "settings-no-hive-metastore": type("DisableLegacyAccessSetting"),
};
const MONITORING = { "settings-monitoring": type("EnhancedSecurityMonitoringWorkspaceSetting") };
const UPDATES = { "settings-updates": type("AutomaticClusterUpdateWorkspaceSetting") };
const PROFILE = { "settings-compliance": type("ComplianceSecurityProfileWorkspaceSetting") };

describe("WorkspaceSettings", () => {
    it("ends what is legacy and restricts administrators, with the workspace provider", async () => {
        const graph = await recordSettings();
        const component = graph.only(COMPONENT);
        expect(children(graph, component)).to.deep.equal(LEAST);
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-workspace"]));
        const inputs = (name: string): unknown => graph.only(type(name)).inputs;
        expect(inputs("DisableLegacyAccessSetting")).to.deep.equal({ disableLegacyAccess: { value: true } });
        expect(inputs("DisableLegacyDbfsSetting")).to.deep.equal({ disableLegacyDbfs: { value: true } });
        expect(inputs("RestrictWorkspaceAdminsSetting")).to.deep.equal({
            restrictWorkspaceAdmins: { status: "RESTRICT_TOKENS_AND_JOB_RUN_AS" },
        });
    });

    it("claim 3: waits until the workspace sees its metastore, with everything", async () => {
        const publicCidrs = { office: "203.0.113.0/24" };
        const graph = await recordSettings({ publicCidrs, complianceStandards: ["HIPAA"] });
        const made = graph.descendantsOf(graph.only(COMPONENT));
        expect(made).to.have.lengthOf(8);
        made.forEach(({ name, hooks }) => expect(hooks["beforeCreate"], name).to.deep.equal(["workspace-ready"]));
    });

    it("lets data be carried out only as it is told", async () => {
        const off = Object.values(workspaceConf([], [])).filter((value) => value === "false");
        expect(off).to.have.lengthOf(OUTLET_NAMES.length + 1);
        for (const outlet of OUTLET_NAMES) {
            const [conf, closed] = [workspaceConf([outlet], []), workspaceConf([], [])];
            expect(Object.keys(conf).filter((key) => conf[key] !== closed[key])).to.have.lengthOf(1);
        }
        const graph = await recordSettings({ outlets: ["results-download", "notebook-export"] });
        expect(graph.only(CONF).inputs["customConfig"]).to.include({
            enableResultsDownloading: "true",
            enableExportNotebook: "true",
            enableDbfsFileBrowser: "false",
            enableVerboseAuditLogs: "true",
            enableIpAccessLists: "true",
        });
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ outlets: ["notebook-export", "results-download"] });
    });

    it("lets code be pushed to listed repositories only", async () => {
        const repositories = ["https://github.com/b", "https://github.com/a"];
        const graph = await recordSettings({ repositories });
        expect(graph.only(CONF).inputs["customConfig"]).to.include({
            enableProjectsAllowList: "true",
            projectsAllowList: "https://github.com/a,https://github.com/b",
        });
    });

    it("lets people in from known networks only, where some are known, and enables lists first", async () => {
        const publicCidrs = { office: "203.0.113.0/24", branch: "198.51.100.0/24" };
        const graph = await recordSettings({ publicCidrs });
        expect(graph.only(LIST).inputs).to.deep.equal({
            label: "known networks",
            listType: "ALLOW",
            ipAddresses: ["198.51.100.0/24", "203.0.113.0/24"],
        });
        expect(graph.only(CONF).inputs["customConfig"]).to.include({ enableIpAccessLists: "true" });
        expect(graph.dependsOnTransitively(graph.only(LIST), graph.only(CONF))).to.equal(true);
        expect((await recordSettings()).count(LIST)).to.equal(0);
    });

    it("monitors and updates where it is told, and both where there is a compliance profile", async () => {
        const updateWindow = { dayOfWeek: "SUNDAY", frequency: "EVERY_WEEK", hour: 2 };
        const made = async (given: Partial<WorkspaceSettingsArgs>): Promise<unknown> => {
            const graph = await recordSettings(given);
            return children(graph, graph.only(COMPONENT));
        };
        expect(await made({ enhancedMonitoring: true })).to.deep.equal({ ...LEAST, ...MONITORING });
        expect(await made({ updateWindow })).to.deep.equal({ ...LEAST, ...UPDATES });
        const complianceStandards = ["HIPAA", "PCI_DSS"];
        expect(await made({ complianceStandards })).to.deep.equal({ ...LEAST, ...PROFILE, ...MONITORING, ...UPDATES });
        const graph = await recordSettings({ complianceStandards, updateWindow });
        expect(graph.only(PROFILE["settings-compliance"]).inputs).to.deep.equal({
            complianceSecurityProfileWorkspace: { isEnabled: true, complianceStandards },
        });
        expect(graph.only(UPDATES["settings-updates"]).inputs).to.deep.equal({
            automaticClusterUpdateWorkspace: {
                enabled: true,
                maintenanceWindow: {
                    weekDayBasedSchedule: {
                        dayOfWeek: "SUNDAY",
                        frequency: "EVERY_WEEK",
                        windowStartTime: { hours: 2, minutes: 0 },
                    },
                },
            },
        });
    });
});
