import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { workspaceConf, type Outlet } from "./workspaceConfPlan";

/** When Databricks may restart clusters to update them, in UTC. */
export interface UpdateWindow {
    readonly dayOfWeek: string;
    readonly frequency: string;
    /** 0 to 23. */
    readonly hour: number;
}

export interface WorkspaceSettingsArgs {
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** Ways in which users may carry data out. */
    readonly outlets: readonly Outlet[];
    /** Git repositories that code may be pushed to, as addresses. */
    readonly repositories: readonly string[];
    /** Public networks that people come from, by name; none for any. */
    readonly publicCidrs: Readonly<Record<string, string>>;
    /** Standards of the compliance security profile, which cannot be taken back; none for no profile. */
    readonly complianceStandards: readonly string[];
    readonly enhancedMonitoring: boolean;
    readonly updateWindow?: UpdateWindow | undefined;
}

/**
 * Design: how a workspace as a whole is set.
 *
 * It creates its configuration, its settings and its IP access list. It guarantees: no Hive metastore, no DBFS root and mounts,
 * administrators who cannot act as others, verbose audit logs, nothing carried out but what is allowed. It will not change
 * settings of the account.
 */
export class WorkspaceSettings extends pulumi.ComponentResource {
    /** Names of the ways in which users may carry data out, sorted. */
    public readonly outlets: readonly Outlet[];

    public constructor(name: string, args: WorkspaceSettingsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:WorkspaceSettings", name, {}, opts);
        this.outlets = [...args.outlets].sort();
        const options = { parent: this, provider: args.workspace.resource, hooks: args.gate.hooks };
        this.endLegacy(name, options);
        this.restrictAdmins(name, options);
        this.configure(name, args, options);
        this.comply(name, args, options);
        this.registerOutputs({ outlets: this.outlets });
    }

    /** Source: https://docs.databricks.com/aws/en/archive/legacy/ */
    private endLegacy(name: string, options: pulumi.CustomResourceOptions): void {
        new databricks.DisableLegacyAccessSetting(
            `${name}-no-hive-metastore`,
            { disableLegacyAccess: { value: true } },
            options,
        );
        new databricks.DisableLegacyDbfsSetting(`${name}-no-dbfs`, { disableLegacyDbfs: { value: true } }, options);
    }

    private restrictAdmins(name: string, options: pulumi.CustomResourceOptions): void {
        new databricks.RestrictWorkspaceAdminsSetting(
            `${name}-admins`,
            { restrictWorkspaceAdmins: { status: "RESTRICT_TOKENS_AND_JOB_RUN_AS" } },
            options,
        );
    }

    private configure(name: string, args: WorkspaceSettingsArgs, options: pulumi.CustomResourceOptions): void {
        const ipAddresses = Object.values(args.publicCidrs).sort();
        const customConfig = workspaceConf(args.outlets, args.repositories);
        const conf = new databricks.WorkspaceConf(`${name}-conf`, { customConfig }, options);
        if (ipAddresses.length > 0) {
            new databricks.IpAccessList(
                `${name}-access-list`,
                { label: "known networks", listType: "ALLOW", ipAddresses },
                // Lists are taken only where the configuration has them enabled.
                { ...options, dependsOn: [conf] },
            );
        }
    }

    /** The compliance security profile turns on the other two by itself; saying so keeps the next plan empty. */
    private comply(name: string, args: WorkspaceSettingsArgs, options: pulumi.CustomResourceOptions): void {
        const { complianceStandards, enhancedMonitoring, updateWindow } = args;
        const hasProfile = complianceStandards.length > 0;
        if (hasProfile) {
            new databricks.ComplianceSecurityProfileWorkspaceSetting(
                `${name}-compliance`,
                {
                    complianceSecurityProfileWorkspace: {
                        isEnabled: true,
                        complianceStandards: [...complianceStandards],
                    },
                },
                options,
            );
        }
        if (hasProfile || enhancedMonitoring) {
            new databricks.EnhancedSecurityMonitoringWorkspaceSetting(
                `${name}-monitoring`,
                { enhancedSecurityMonitoringWorkspace: { isEnabled: true } },
                options,
            );
        }
        if (hasProfile || updateWindow !== undefined) {
            new databricks.AutomaticClusterUpdateWorkspaceSetting(
                `${name}-updates`,
                { automaticClusterUpdateWorkspace: { enabled: true, ...windowOf(updateWindow) } },
                options,
            );
        }
    }
}

type ClusterUpdate = databricks.types.input.AutomaticClusterUpdateWorkspaceSettingAutomaticClusterUpdateWorkspace;

function windowOf(window: UpdateWindow | undefined): Pick<ClusterUpdate, "maintenanceWindow"> {
    if (window === undefined) {
        return {};
    }
    const { dayOfWeek, frequency, hour } = window;
    const windowStartTime = { hours: hour, minutes: 0 };
    return { maintenanceWindow: { weekDayBasedSchedule: { dayOfWeek, frequency, windowStartTime } } };
}
