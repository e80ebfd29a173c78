package dossier;

import java.io.File;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.spi.Processor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens files as Gephi's import dialog does, the second and further ones added to what is there, and prints, as one JSON object, what
 * Gephi has then: GephiFacts MERGE_STRATEGY FILE...
 */
public final class GephiFacts {
  private GephiFacts() {}

  public static void main(String[] args) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    Workspace workspace = Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace();
    List<Object> issues = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      Container container = importFile(new File(args[i]), i > 1);
      container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.valueOf(args[0]));
      Processor processor = i == 1 ? new DefaultProcessor() : new AppendProcessor();
      Lookup.getDefault().lookup(ImportController.class).process(container, processor, workspace);
      for (Iterator<Issue> all = container.getReport().getIssues(1000); all.hasNext(); ) {
        Issue issue = all.next();
        issues.add(issue.getLevel() + ": " + issue.getMessage());
      }
    }
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    StringBuilder json = new StringBuilder();
    write(json, facts(model, issues));
    System.out.println(json);
    System.exit(0);
  }

  /** A table of edges has no nodes of its own, so those that it names are made, to be found among those that are there. */
  private static Container importFile(File file, boolean autoNode) throws Exception {
    Container container = Lookup.getDefault().lookup(ImportController.class).importFile(file);
    if (container == null) {
      throw new IllegalArgumentException("Gephi has no importer for " + file);
    }
    container.getLoader().setAllowAutoNode(autoNode);
    return container;
  }

  private static Map<String, Object> facts(GraphModel model, List<Object> issues) {
    Graph graph = model.getGraph();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("directed", model.isDirected());
    facts.put("multiGraph", model.isMultiGraph());
    List<Object> nodes = new ArrayList<>();
    for (Node node : graph.getNodes()) {
      nodes.add(node(node, model.getNodeTable()));
    }
    facts.put("nodes", nodes);
    List<Object> edges = new ArrayList<>();
    for (Edge edge : graph.getEdges()) {
      edges.add(edge(edge, model.getEdgeTable()));
    }
    facts.put("edges", edges);
    facts.put("issues", issues);
    return facts;
  }

  private static Map<String, Object> node(Node node, Table table) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", node.getId());
    facts.put("label", node.getLabel());
    facts.put("colour", colour(node.r(), node.g(), node.b()));
    facts.put("x", node.x());
    facts.put("y", node.y());
    facts.put("size", node.size());
    facts.put("time", time(node, table));
    facts.put("values", values(node, table));
    return facts;
  }

  private static Map<String, Object> edge(Edge edge, Table table) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", edge.getId());
    facts.put("source", edge.getSource().getId());
    facts.put("target", edge.getTarget().getId());
    facts.put("kind", edge.getTypeLabel());
    facts.put("label", edge.getLabel());
    facts.put("directed", edge.isDirected());
    facts.put("weight", edge.getWeight());
    facts.put("colour", colour(edge.r(), edge.g(), edge.b()));
    facts.put("time", time(edge, table));
    facts.put("values", values(edge, table));
    return facts;
  }

  /** The intervals of an element as Gephi prints them, in milliseconds; null for what has none. */
  private static String time(Element element, Table table) {
    Object time = table.hasColumn("timeset") ? element.getAttribute("timeset") : null;
    return time == null ? null : time.toString();
  }

  private static List<Object> colour(float r, float g, float b) {
    return List.of(Math.round(r * 255), Math.round(g * 255), Math.round(b * 255));
  }

  private static Map<String, Object> values(Element element, Table table) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column column : table) {
      Object value = column.isProperty() ? null : element.getAttribute(column);
      if (value != null) {
        values.put(column.getId(), value);
      }
    }
    return values;
  }

  private static void write(StringBuilder json, Object value) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator);
        write(json, String.valueOf(entry.getKey()));
        json.append(':');
        write(json, entry.getValue());
        separator = ",";
      }
      json.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      writeAll(json, list.toArray());
    } else if (value != null && value.getClass().isArray()) {
      Object[] items = new Object[Array.getLength(value)];
      for (int i = 0; i < items.length; i++) {
        items[i] = Array.get(value, i);
      }
      writeAll(json, items);
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      writeText(json, value.toString());
    }
  }

  private static void writeAll(StringBuilder json, Object[] items) {
    json.append('[');
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        json.append(',');
      }
      write(json, items[i]);
    }
    json.append(']');
  }

  /** ASCII only, so that no console encoding can spoil it. */
  private static void writeText(StringBuilder json, String text) {
    json.append('"');
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
