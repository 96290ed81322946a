import { expect, test } from "vitest";
import { inflectedLike, respellings } from "../server/language/inflection.ts";

test.each([
  ["Gadget", "Device", "Device", "Gadget"],
  ["Gadget", "Device", "Devices", "Gadgets"],
  ["Gadget", "Device", "Device’s", "Gadget’s"],
  ["Gadget", "Device", "Devices'", "Gadgets'"],
  ["Gadget", "Device", "devices", "gadgets"],
  ["Counting Box", "Device", "Devices", "Counting Boxes"],
  ["Third Party", "Partner", "Partners", "Third Parties"],
  ["Usage Data", "Count", "Counts", "Usage Data"],
  ["Platform", "Services", "Services", "Platform"],
  ["Platforms", "Services", "Service", "Platform"],
  ["Address", "Status", "Status", "Address"],
  ["GDPR Data", "Device", "device", "GDPR data"],
  ["Members", "User", "User's", "Members'"],
  ["Gadget", "Device", "DEVICE", "GADGET"],
  ["Gadget", "Device", "DEVICES", "GADGETS"],
  ["GADGET", "DEVICE", "Device", "Gadget"],
  ["Key", "ID", "IDs", "Keys"],
  ["Cookies", "Devices", "Device", "Cookie"],
  ["Parties", "Devices", "Device", "Party"],
  ["gadget", "device", "Device", "Gadget"],
  ["Garden", "Park’s", "Park's", "Garden's"],
])("%j for %j is, where %j stands, %j", (name, term, occurrence, expected) => {
  expect(inflectedLike(name, term, occurrence)).toBe(expected);
});

test.each([
  ["Plot Record", "Garden Data", "Garden Data", "Plot Record"],
  ["Plot Record", "Garden Data", "garden data", "plot record"],
  ["Plot Record", "Garden Data", "Garden\ndata", "Plot\nrecord"],
  ["Plot Record", "Garden Data", "Garden-Data", "Plot-Record"],
  ["Plot Record", "Gardener Visit", "Gardeners’ Visits", "Plots’ Records"],
  ["Plot Record", "Garden-Visit", "Garden-Visits", "Plot Records"],
  ["Co-worker", "Sub-processor", "subprocessors", "coworkers"],
  ["Plot", "Garden Data", "garden data", "plot"],
  ["Plot", "Garden Data", "Garden Data’s", "Plot’s"],
  ["plants of yours", "garden data", "Garden Data", "Plants Of Yours"],
  ["PLANTS OF YOURS", "GARDEN DATA", "Garden Data", "Plants Of Yours"],
  ["The Plot", "The Garden", "Garden", "Plot"],
  ["The Plot", "Garden", "Garden", "The Plot"],
])("with %j for %j, %j is respelled %j", (name, term, occurrence, expected) => {
  const changes = [...respellings(name, term, occurrence)].sort((a, b) => b.start - a.start);
  const respelled = changes.reduce(
    (text, { start, end, text: written }) => text.slice(0, start) + written + text.slice(end),
    occurrence,
  );
  expect(respelled).toBe(expected);
});
